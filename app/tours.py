"""The guided paths: what a newcomer is shown, step by step, in the real window on sample data."""

from dataclasses import dataclass


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
    Tour("operator", "Review an operator", "The worst moments of a person at work, with angles and scores",
         "two_people", (
        Step("picture", "Two people at work before a depth camera. Space plays; the arrow keys go frame by frame."),
        Step("panel tracks", "Each person has a row. Click one: what follows is about that person."),
        Step("panel ergonomics", "Angles, risk scores and the worst moments of this person. Click one to go there."),
        Step("picture", "Drag a joint that is not where it should be: angles and scores follow."),
        Step("button ergonomics", "This is the panel's button. Its report, as PDF, HTML or a table, is in the menu "
             "Ergonomics."),
    )),
    Tour("clean", "Clean up a track", "Find what is wrong, mend it, and take the motion along", "walk", (
        Step("picture", "A network found these joints; dashed bones are those that it is not sure of. Drag a joint to "
             "correct it. With Ctrl the frames around follow; the wheel says how many."),
        Step("panel review", "What is likely wrong, the worst first. N goes to the next, Return accepts, M mends it."),
        Step("panel filters", "Jitter goes with a filter, over all frames or those between I and O."),
        Step("button inpaint", "This fills gaps and adds joints that the network did not give. What you corrected "
             "stays."),
        Step("button lift", "This makes 3D of it."),
        Step("button export", "And this writes it for the program that you go on in."),
    )),
    Tour("compare", "Compare with truth", "How far an estimate is from where the joints really were", "capture", (
        Step("panel tracks", "An estimate and the truth, in 2D and in 3D. The box of a row shows or hides it."),
        Step("panel comparison", "Choose what is compared with what. The map shows the error of each joint over time; "
             "click in it to go there."),
        Step("panel comparison", "Figures has the numbers, Worst frames the pictures. Export writes a page or a CSV."),
        Step("picture", "C goes to and fro between the two tracks in the picture."),
    )),
)  # fmt: skip
