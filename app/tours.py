"""The guided paths: what a newcomer is shown, step by step, in the real window on sample data."""

from dataclasses import dataclass

from core.language import mark


@dataclass(frozen=True)
class Step:
    """``at`` is what the words are about: "picture", "panel NAME" or "button ID" (an action in the toolbar)."""

    at: str
    text: str


@dataclass(frozen=True)
class Tour:
    name: str
    title: str
    about: str
    sample: str
    steps: tuple[Step, ...]


TOURS = (
    Tour("operator", mark("Review an operator"), mark("The worst moments of a person at work, with angles and scores"),
         "two_people", (
        Step("picture",
            mark("Two people at work before a depth camera. Space plays; the arrow keys go frame by frame.")),
        Step("panel tracks", mark("Each person has a row. Click one: what follows is about that person.")),
        Step("panel ergonomics",
            mark("Angles, risk scores and the worst moments of this person. Click one to go there.")),
        Step("picture", mark("Drag a joint that is not where it should be: angles and scores follow.")),
        Step("button ergonomics", mark(
            "This is the panel's button. Its report, as PDF, HTML or a table, is in the menu Ergonomics."
        )),
    )),
    Tour("clean", mark("Clean up a track"), mark("Find what is wrong, mend it, and take the motion along"), "walk", (
        Step("picture", mark(
            "A network found these joints; dashed bones are those that it is not sure of. Drag a joint to correct "
            "it. With Ctrl the frames around follow; the wheel says how many."
        )),
        Step("panel review",
            mark("What is likely wrong, the worst first. N goes to the next, Return accepts, M mends it.")),
        Step("panel filters", mark("Jitter goes with a filter, over all frames or those between I and O.")),
        Step("button inpaint", mark(
            "This fills gaps and adds joints that the network did not give. What you corrected stays."
        )),
        Step("button lift", mark("This makes 3D of it.")),
        Step("button export", mark("And this writes it for the program that you go on in.")),
    )),
    Tour("compare", mark("Compare with truth"), mark("How far an estimate is from where the joints really were"),
        "capture", (
        Step("panel tracks", mark("An estimate and the truth, in 2D and in 3D. The box of a row shows or hides it.")),
        Step("panel comparison", mark(
            "Choose what is compared with what. The map shows the error of each joint over time; click in it to go "
            "there."
        )),
        Step("panel comparison",
            mark("Figures has the numbers, Worst frames the pictures. Export writes a page or a CSV.")),
        Step("picture", mark("C goes to and fro between the two tracks in the picture.")),
    )),
)  # fmt: skip
