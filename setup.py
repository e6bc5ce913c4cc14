"""What pyproject.toml cannot say: the documentation goes into the wheel, for F1 shows it offline."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithDocs(build_py):
    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            shutil.copytree("docs", Path(self.build_lib) / "resources" / "docs", dirs_exist_ok=True)


setup(cmdclass={"build_py": WithDocs})
