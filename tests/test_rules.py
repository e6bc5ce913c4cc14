"""The rules of the suite, tried on small suites of their own."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
ROOT = Path(__file__).resolve().parents[1]
HOOKS = (ROOT / "tests" / "rules.py").read_text(encoding="utf-8").replace("LIMIT_S = 3.0", "LIMIT_S = 0.2")
MARKS = "[pytest]\nmarkers =\n    window\n    training\n    slow\n"


@pytest.fixture
def suite(pytester):
    pytester.makeconftest(HOOKS)
    pytester.makeini(MARKS)
    return pytester


def outcomes(suite, *arguments) -> dict[str, int]:
    return suite.inline_run("-q", "-p", "no:cacheprovider", *arguments).listoutcomes()


def counts(suite, *arguments) -> tuple[int, int, int]:
    passed, skipped, failed = outcomes(suite, *arguments)
    return len(passed), len(skipped), len(failed)


def test_a_skip_needs_a_listed_reason(suite):
    suite.makepyfile(
        """
        import pytest
        def test_listed(): pytest.skip("needs the weights of the depth estimator")
        def test_not_listed(): pytest.skip("does not work today")
        @pytest.mark.skip(reason="later")
        def test_never_run(): pass
        @pytest.mark.xfail(reason="known", strict=True)
        def test_known_to_fail(): assert False
        """
    )
    passed, skipped, failed = outcomes(suite)
    assert [report.nodeid.split("::")[1] for report in failed] == ["test_not_listed", "test_never_run"]
    assert len(skipped) == 2 and not passed


def test_fast_leaves_windows_trainings_and_slow_tests_out(suite):
    suite.makepyfile(
        test_some="""
        import pytest
        @pytest.fixture
        def qapp(): pass
        @pytest.fixture
        def panel(qapp): pass
        def test_window(panel): pass
        @pytest.mark.slow
        def test_slow(): pass
        def test_fast(): pass
        """,
        test_training="def test_learns(): pass",
    )
    assert counts(suite) == (4, 0, 0)
    assert counts(suite, "--fast") == (1, 0, 0)


def test_fast_fails_a_test_that_is_slow_and_not_marked(suite):
    suite.makepyfile(
        """
        import time
        def test_busy():
            began = time.process_time()
            while time.process_time() - began < 0.3: pass
        """
    )
    assert counts(suite, "--fast") == (0, 0, 1)
