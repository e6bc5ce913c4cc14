"""The table of actions. Menus, toolbar, command palette and shortcut sheet are built from it, in this order.

``w`` is the main window; a row calls one verb of one of its controllers or views.
"""

from PySide6.QtWidgets import QInputDialog

from app.controllers.notes import STATES
from app.dialogs.go_to import GoToDialog
from app.tasks.privacy import Pictures
from app.ui.menus import Action
from core.errors import EditError
from core.poses import Visibility


def action_table(w) -> list[Action]:
    return [*_file(w), *_edit(w), *_pose(w), *_review(w), *_play(w), *_view(w), *_help(w)]


def _file(w) -> list[Action]:
    p, r, x, some = w.projects, w.recordings, w.processing, lambda: w.session.current_recording is not None
    tracks = lambda: bool(w.session.document.tracks)  # noqa: E731
    return [
        Action("new", "&New project", ("Ctrl+N",), p.new, "&File"),
        Action("open", "&Open project…", ("Ctrl+O",), p.ask_open, "&File", icon="open"),
        Action("save", "-&Save", ("Ctrl+S",), p.save, "&File",
               tip="Every edit is on disk already; this names a project"),
        Action("save_as", "Save &as…", ("Ctrl+Shift+S",), p.ask_save_as, "&File"),
        Action("add_recording", "-Add &recording…", ("Ctrl+R",), r.ask_add, "&File",
               tip="A video or a depth recording"),
        Action("add_folder", "Add a &folder of pictures…", (), r.ask_add_folder, "&File"),
        Action("relink", "Re&link recording…", (), r.ask_relink, "&File", some, tip="Say where a moved file is now"),
        Action("remove_recording", "Remove recording", (), r.remove_current, "&File", some),
        Action("import", "-&Import poses…", (), r.ask_import, "&File", some),
        Action("import_folder", "Import a folder of poses…", (), r.ask_import_folder, "&File", some),
        Action("export", "&Export poses…", ("Ctrl+E",), x.ask_export, "&File", tracks, icon="export"),
        Action("render", "Render &video…", (), x.ask_render, "&File", tracks),
        Action("render_silhouettes", "Render video with silhouettes…", (),
               lambda: x.ask_render(pictures=Pictures.SILHOUETTES), "&File", tracks,
               tip="People in one colour before a blurred picture: nobody can be recognised"),
        Action("render_blank", "Render video without pictures…", (), lambda: x.ask_render(pictures=Pictures.NONE),
               "&File", tracks, tip="Poses on a blank ground: nobody can be recognised"),
        Action("preferences", "-&Preferences…", ("Ctrl+,",), w.ask_preferences, "&File"),
        Action("quit", "-&Quit", ("Ctrl+Q",), w.close, "&File"),
    ]  # fmt: skip


def _edit(w) -> list[Action]:
    e, s = w.editing, w.session
    track = lambda: s.track is not None  # noqa: E731
    rows = [
        Action("undo", "&Undo", ("Ctrl+Z",), w.undo, "&Edit", s.undo_stack.canUndo, repeat=True, icon="undo"),
        Action("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), w.redo, "&Edit", s.undo_stack.canRedo, repeat=True,
               icon="redo"),
        Action("select_all", "-Select &all joints", ("Ctrl+A",), e.select_all, "&Edit", track),
        Action("next_joint", "Next joint", ("Tab",), lambda: e.select_next(1), "&Edit", track, repeat=True),
        Action("previous_joint", "Previous joint", ("Shift+Tab",), lambda: e.select_next(-1), "&Edit", track,
               repeat=True),
        Action("next_person", "Next person", ("Ctrl+Tab",), lambda: e.next_person(1), "&Edit", track),
        Action("compare", "Compare: next track of this person", ("C",),
               lambda: w.comparing.toggle() or e.next_track(1), "&Edit", track),
        Action("remove_track", "-Remove track", (), w.processing.remove_track, "&Edit", track),
    ]  # fmt: skip
    directions = (("left", "Left", -1, 0), ("right", "Right", 1, 0), ("up", "Up", 0, -1), ("down", "Down", 0, 1))
    for word, key, dx, dy in directions:
        for name, modifier, pixels in (("", "Alt", 1), (" by 10", "Alt+Shift", 10)):
            id_ = f"nudge_{word}{name.replace(' by ', '_')}"
            nudge = lambda dx=dx, dy=dy, by=pixels: e.nudge(dx * by, dy * by)  # noqa: E731
            rows.append(Action(id_, f"Nudge {word}{name}", (f"{modifier}+{key}",), nudge, "&Edit/Nudge", track,
                               repeat=True))
    return rows


def _pose(w) -> list[Action]:
    e, s, menu = w.editing, w.session, "&Pose"
    track = lambda: s.track is not None  # noqa: E731
    ranged = lambda: s.track is not None and s.range is not None  # noqa: E731
    several = lambda: bool(e.others())  # noqa: E731
    return [
        Action("estimate", "&Estimate poses…", ("Ctrl+P",), w.processing.ask_estimate, menu,
               lambda: s.current_recording is not None,
               icon="person"),
        Action("repair", "&Repair…", ("Ctrl+Shift+I",), w.repairing.ask_inpaint, menu, track, icon="repair",
               tip="Fill gaps and upsample; over the range where one is set"),
        Action("lift", "&Lift to 3D…", ("Ctrl+L",), w.repairing.ask_lift, menu, track, icon="lift"),
        Action("find_people", "Find people by depth", (), w.depths.find_people, menu,
               lambda: w.depths.recording is not None, tip="Who is where in every frame, without any training"),
        Action("process", "&Process: estimate, repair, lift…", ("Ctrl+Alt+P",), w.processing.ask_process, menu,
               lambda: s.current_recording is not None),
        Action("ablation", "What each part of JUMPS does…", (), w.repairing.ask_ablation, menu, track,
               tip="The repair with and without Procrustes, encoder and overlap, side by side"),
        Action("camera", "C&amera of this recording…", (), w.repairing.ask_camera, menu,
               lambda: s.current_recording is not None),
        Action("accept_repair", "-Accept repair", ("Ctrl+Return", "Ctrl+Enter"), w.repairing.accept, menu, track,
               tip="Confirm what was made up of the selected joints; over the range where one is set"),
        Action("reject_repair", "Reject repair", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), w.repairing.reject, menu,
               track, tip="Back to what was measured, or to missing"),
        Action("follow_corrections", "Repair again after corrections", (), w.repairing.set_following, menu,
               checked=lambda: w.repairing.following),
        Action("set_key", "-Set &key", ("K",), e.set_key, menu, track, tip="Confirm the joints where they are"),
        Action("delete_key", "&Delete key", ("Delete",), e.delete_key, menu, track,
               tip="Back to the model's positions"),
        Action("delete_joint", "Delete &joint", ("Shift+Delete",), e.delete_joint, menu, track, tip="Make it missing"),
        Action("visibility", "Cycle &visibility", ("V",), e.cycle_visibility, menu, track),
        Action("copy_previous", "&Copy previous pose", ("Ctrl+Shift+C",), e.copy_previous_pose, menu, track),
        Action("copy_pose", "Copy p&ose", ("Ctrl+C",), w.posing.copy, menu, track),
        Action("copy_range", "Copy poses of the range", ("Ctrl+Alt+C",), lambda: w.posing.copy(over_range=True), menu,
               ranged),
        Action("paste_pose", "P&aste pose", ("Ctrl+V",), w.posing.paste, menu, lambda: w.posing.can_paste,
               tip="From this frame on; over the range where one is set"),
        Action("paste_mirrored", "Paste &mirrored pose", ("Ctrl+Alt+V",), lambda: w.posing.paste(mirrored=True), menu,
               lambda: w.posing.can_paste, tip="Left and right exchanged"),
        Action("swap", "-&Swap left and right", ("S",), lambda: _swap(w), menu, track, icon="swap",
               tip="Of the selected joints; over the range where one is set"),
        Action("swap_limb", "Swap &limb", ("Ctrl+Alt+S",), e.swap_limbs, menu, track),
        Action("swap_body", "Swap whole &body", ("Shift+S",), e.swap_body, menu, track),
        Action("swap_persons", "Swap &persons from here", ("X",),
               lambda: _with_other(w, "Swap persons", "Swap this person with", w.editing.swap_persons), menu, several),
        Action("join_persons", "&Join another person to this one…", ("Shift+X",),
               lambda: _with_other(w, "Join persons", "Join to this person", w.editing.join_persons), menu, several,
               tip="Where this one is missing, from here or over the range: two tracks of one person become one"),
        Action("interpolate", "-&Interpolate", ("Ctrl+I",), e.interpolate, menu, track,
               tip="Over the range, or between the keys around this frame"),
        Action("interpolate_smooth", "Interpolate smoothly", (), lambda: e.interpolate("cubic"), menu, track),
        Action("interpolate_jumps", "Interpolate by JUMPS", ("J",), lambda: w.repairing.interpolate(e.span()), menu,
               track, tip="As the body would move; keys stay where they are"),
        Action("filters", "-&Filter…", ("Ctrl+F",), lambda: w.panels.show("filters"), menu, track,
               tip="Smooth, fill gaps, remove outliers; shown before it is done"),
        Action("mirrored", "-&Mirrored editing", ("Ctrl+Shift+M",), s.set_mirrored, menu, checked=lambda: s.mirrored,
               tip="The partner on the other side goes along with a joint that is moved"),
        Action("linked", "2D and 3D follow each other", (), s.set_linked, menu, checked=lambda: s.linked,
               tip="A joint that is moved in one is moved in the other"),
        Action("snapping", "Snap to the surface in depth", (), s.set_snapping, menu, checked=lambda: s.snapping,
               tip="A joint that is moved in a depth picture goes behind the surface there, in 3D"),
        Action("lock_lengths", "&Lock limb lengths", ("Ctrl+Alt+L",), w.posing.lock_lengths, menu, track,
               tip="Each limb gets its usual length, in 3D; over the range where one is set"),
        *(Action(id_, f"{title} person", (f"Ctrl+Alt+{key}",), run, "&Pose/Whole person", track, repeat=True)
          for id_, title, key, run in (
              ("rotate_left", "Rotate left", "Left", lambda: w.posing.turn(-1)),
              ("rotate_right", "Rotate right", "Right", lambda: w.posing.turn(1)),
              ("scale_up", "Enlarge", "Up", lambda: w.posing.scale(1.02)),
              ("scale_down", "Shrink", "Down", lambda: w.posing.scale(1 / 1.02)),
              *((f"move_{word}", f"Move {word}", f"Shift+{word.title()}",
                 lambda x=x, y=y: w.posing.shift(x * 5, y * 5))
                for word, x, y in (("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1))),
          )),
        *(Action(f"range_{v.name.lower()}", f"Set {v.name.lower()}", (),
                 lambda v=v: e.set_visibility(v, over_range=True), "&Pose/Over the range", ranged)
          for v in (Visibility.VISIBLE, Visibility.OCCLUDED, Visibility.ABSENT)),
        Action("range_delete_keys", "Delete keys", (), lambda: e.delete_key(over_range=True), "&Pose/Over the range",
               ranged),
        Action("range_delete_joints", "Delete joints", (), lambda: e.delete_joint(over_range=True),
               "&Pose/Over the range",
               ranged),
    ]  # fmt: skip


def _review(w) -> list[Action]:
    r, menu = w.reviewing, "&Review"
    track = lambda: w.session.track is not None  # noqa: E731
    one, some = (lambda: r.current is not None), (lambda: w.session.current_recording is not None)
    return [
        Action("review_next", "&Next to check", ("N",), r.next, menu, track),
        Action("review_previous", "&Previous to check", ("P",), lambda: r.next(-1), menu, track),
        Action("review_accept", "-&Accept", ("Return", "Enter"), r.accept, menu, one,
               tip="The poses are right as they are"),
        Action("review_accept_next", "Accept and &go on", ("Shift+Return", "Shift+Enter"),
               lambda: r.accept(go_on=True), menu, one),
        Action("review_reject", "&Reject", ("Backspace",), r.reject, menu, one,
               tip="The poses are wrong: take the joints away"),
        Action("review_fix", "&Fix", ("M",), r.fix, menu, one,
               tip="Exchange back, or a smooth curve through the frames round it"),
        Action("review_fix_all", "-Fix &all", ("Shift+M",), r.fix_all, menu, track,
               tip="Of the kind that is looked at; the whole track, gaps too, where nothing is"),
        Action("review_accept_all", "Accept all of this kind", (), r.accept_all, menu, one),
        Action("note", "-&Note…", ("T",), w.noting.ask_note, menu, some,
               tip="On this frame; on the range where one is set"),
        Action("segment", "&Segment begins or ends here", ("E",), w.noting.mark, menu, some,
               tip="A task cycle, an action; the range where one is set"),
        Action("segment_next", "Next segment begins here", ("Shift+E",), w.noting.mark_next, menu, some,
               tip="Ends the one before"),
        *(Action(f"state_{state.replace(' ', '_')}", f"Set {state}", (), lambda state=state: w.noting.set_state(state),
                 "&Review/State of this recording", some)
          for state in STATES),
        Action("done_next", "&Done: next recording", ("Ctrl+Shift+D",), w.noting.done_and_next, menu, some),
        Action("review_panel", "-&What to check", ("Ctrl+K",), lambda: w.panels.show("review"), menu, track),
        Action("notes_panel", "Notes and segments", (), lambda: w.panels.show("notes"), menu),
        Action("recordings_panel", "Recordings", (), lambda: w.panels.show("recordings"), menu),
        Action("comparison", "&Compare tracks", ("Ctrl+Shift+K",), lambda: w.panels.show("comparison"), menu, track),
    ]  # fmt: skip


def _play(w) -> list[Action]:
    p, s, e, menu = w.playback, w.session, w.editing, "P&lay"
    some = lambda: s.current_recording is not None  # noqa: E731
    track = lambda: s.track is not None  # noqa: E731
    medium, large = (lambda: w.settings.step_medium), (lambda: w.settings.step_large)
    return [
        Action("play", "&Play or pause", ("Space",), p.toggle, menu, some, icon="play"),
        Action("loop", "&Loop", ("L",), w.set_loop, menu, checked=lambda: p.loop, icon="loop"),
        Action("every_frame", "Play &every frame", (), w.set_every_frame, menu, checked=lambda: p.every_frame,
               tip="Rather slow than with frames left out"),
        Action("slower", "-Slower", ("Down",), p.slower, menu, some),
        Action("faster", "Faster", ("Up",), p.faster, menu, some),
        Action("normal_speed", "Normal speed", ("1",), lambda: p.set_speed(1.0), menu, some),
        Action("previous_frame", "-Previous frame", ("Left", "A"), lambda: p.step(-1), menu, some, repeat=True,
               icon="previous"),
        Action("next_frame", "Next frame", ("Right", "D"), lambda: p.step(1), menu, some, repeat=True, icon="next"),
        Action("previous_medium", "Medium step back", ("Shift+Left",), lambda: p.step(-medium()), menu, some,
               repeat=True),
        Action("next_medium", "Medium step forward", ("Shift+Right",), lambda: p.step(medium()), menu, some,
               repeat=True),
        Action("previous_large", "Large step back", ("Ctrl+Shift+Left",), lambda: p.step(-large()), menu, some,
               repeat=True),
        Action("next_large", "Large step forward", ("Ctrl+Shift+Right",), lambda: p.step(large()), menu, some,
               repeat=True),
        Action("first_frame", "First frame", ("Home",), lambda: s.seek(0), menu, some),
        Action("last_frame", "Last frame", ("End",), lambda: s.seek(s.n_frames - 1), menu, some),
        Action("go_to", "&Go to frame or time…", ("Ctrl+G", "Ctrl+J"), lambda: _go_to(w), menu, some),
        Action("previous_key", "-Previous key", ("Ctrl+Left",), lambda: e.go_to_key(-1), menu, track, repeat=True,
               icon="previous_key"),
        Action("next_key", "Next key", ("Ctrl+Right",), lambda: e.go_to_key(1), menu, track, repeat=True,
               icon="next_key"),
        Action("midpoint", "&Midpoint between keys", ("Ctrl+M",), e.go_to_midpoint, menu, track),
        Action("range_in", "-Range starts &here", ("I",), lambda: _set_in(s), menu, some),
        Action("range_out", "Range ends he&re", ("O",), lambda: _set_out(s), menu, some),
        Action("range_to_end", "Range from here to the end", ("Ctrl+Alt+O",),
               lambda: s.set_range(range(s.frame, s.n_frames)), menu, some),
        Action("range_from_start", "Range from the start to here", ("Ctrl+Alt+I",),
               lambda: s.set_range(range(s.frame + 1)), menu, some),
        Action("range_clear", "&Clear range", ("Ctrl+Shift+X",), lambda: s.set_range(None), menu,
               lambda: s.range is not None),
    ]  # fmt: skip


def _view(w) -> list[Action]:
    f, menu = w.frame_view, "&View"
    toggle = lambda name: lambda on: w.toggle(name, on)  # noqa: E731
    shows = lambda name: lambda: w.toggles[name]  # noqa: E731
    views = {"Front": "Num+1", "Side": "Num+3", "Top": "Num+7", "Camera": "Num+0"}
    return [
        Action("fit", "&Fit picture", ("F",), f.fit, menu, icon="fit"),
        Action("actual_size", "&Actual size", ("Ctrl+0",), f.show_actual_size, menu),
        Action("hand_tool", "&Hand tool", ("Q",), toggle("hand_tool"), menu, checked=shows("hand_tool"), icon="hand",
               tip="Drag to pan"),
        Action("names", "Joint &names", (), toggle("names"), menu, checked=shows("names")),
        Action("legend", "&Legend", (), toggle("legend"), menu, checked=shows("legend")),
        Action("together", "All &tracks of this person", (), w.session.show_together, menu,
               checked=lambda: w.session.together, tip="What other estimators found of the active person, faint"),
        Action("show_people", "&People in depth", (), w.depths.show_people, menu,
               lambda: w.depths.recording is not None, lambda: w.depths.people_shown),
        Action("show_cloud", "Points of &depth in 3D", (), w.depths.show_cloud, menu,
               lambda: w.depths.recording is not None, lambda: w.depths.cloud_shown),
        *(Action(f"view_{name.lower()}", f"{'-' if name == 'Front' else ''}3D from {name.lower()}", (key,),
                 lambda name=name: w.look_from(name.lower()), menu) for name, key in views.items()),
        *(Action(f"zoom_{word}", f"{'-' if factor > 1 else ''}Zoom {word}", keys, lambda factor=factor: f.zoom(factor),
                 menu, repeat=True)
          for word, factor, keys in (("in", 1.2, ("+", "=")), ("out", 1 / 1.2, ("-",)))),
        *(Action(f"time_zoom_{word}", f"Timeline: zoom {word}", (key,),
                 lambda factor=factor: w.zoom_time(factor), menu, repeat=True)
          for word, factor, key in (("in", 0.8, "Ctrl++"), ("out", 1.25, "Ctrl+-"))),
        *(Action(name, title, (), lambda on, name=name: w.set_in_scene(name, on), menu,
                 checked=lambda name=name: w.is_in_scene(name))
          for name, title in (("bone_lock", "-Keep bone lengths in 3D"), ("trail", "Trail of the selected joints"))),
        Action("fit_scene", "Fit 3D scene", ("Shift+F",), w.fit_scene, menu),
        Action("next_statistic", "Next statistic in the timeline", (), lambda: _turn(w.timeline.choice), menu),
        Action("next_quantity", "Next quantity in the curves", (), lambda: _turn(w.curves.choice), menu),
        Action("next_panel", "-Next panel", ("F6",), lambda: w.panels.go_to(1), menu),
        Action("previous_panel", "Previous panel", ("Shift+F6",), lambda: w.panels.go_to(-1), menu),
        Action("palette", "-&Command palette…", ("Ctrl+Shift+P",), w.show_palette, menu),
        Action("reset_layout", "&Reset layout", (), w.reset_layout, menu),
    ]  # fmt: skip


def _help(w) -> list[Action]:
    return [
        Action("shortcuts", "&Keyboard and mouse…", ("?", "F1"), w.show_shortcuts, "&Help"),
        Action("about", "&About and check of this installation…", (), w.show_about, "&Help"),
    ]


TOOLBAR = ("open", "export", "estimate", "repair", "lift", "", "undo", "redo", "", "previous_key", "previous_frame",
           "play", "next_frame", "next_key", "loop", "", "swap", "", "fit", "hand_tool")  # fmt: skip
"""Actions in the toolbar; "" is a separator."""


def _go_to(w) -> None:
    frame = GoToDialog.ask(w, w.playback.times(), w.session.frame)
    if frame is not None:
        w.session.seek(frame)


def _set_in(session) -> None:
    stop = session.range.stop if session.range and session.range.stop > session.frame else session.n_frames
    session.set_range(range(session.frame, stop))


def _set_out(session) -> None:
    start = session.range.start if session.range and session.range.start <= session.frame else 0
    session.set_range(range(start, session.frame + 1))


def _turn(box) -> None:
    """The next entry of a list, round and round."""
    box.setCurrentIndex((box.currentIndex() + 1) % box.count())


def _swap(w) -> None:
    """What the review proposes at this frame, else the selected joints."""
    if w.reviewing.proposes_swap_here:
        w.reviewing.fix()
    else:
        w.editing.swap_selected()


def _with_other(w, title: str, question: str, act) -> None:
    """Act on the one other person, or the one that the user names."""
    others = w.editing.others()
    if not others:
        raise EditError("There is nobody else")
    names = [w.session.document.people.get((k.recording, k.person), f"Person {k.person + 1}") for k in others]
    if len(others) == 1:
        act(others[0])
        return
    name, ok = QInputDialog.getItem(w, title, question, names, 0, False)
    if ok:
        act(others[names.index(name)])
