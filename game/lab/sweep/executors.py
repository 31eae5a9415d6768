"""Where batches are played: here, in processes of this machine, or on a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import get_context
from typing import Any, ParamSpec, TypeVar

from game.errors import GameError

NEEDS_CLUSTER = "--scheduler needs Dask's distributed: pip install 'humans-wanted[cluster]'"
PATIENCE = "10s"
"""How long a scheduler may take to answer."""
Given = ParamSpec("Given")
Made = TypeVar("Made")


class Here(Executor):
    """Does everything at once, in this process."""

    def submit(
        self, fn: Callable[Given, Made], /, *args: Given.args, **kwargs: Given.kwargs
    ) -> Future[Made]:
        """Do it now."""
        future: Future[Made] = Future()
        future.set_result(fn(*args, **kwargs))
        return future

    def map(
        self, fn: Callable[..., Made], *iterables: Iterable[Any], **_kwargs: object
    ) -> Iterator[Made]:
        """One after another."""
        return map(fn, *iterables)


@contextmanager
def executor(workers: int, scheduler: str) -> Iterator[Executor]:
    """The executor asked for; it is closed again.

    Raises:
        GameError: the scheduler does not answer, or Dask is not installed.
    """
    if scheduler:
        with _cluster(scheduler) as remote:
            yield remote
    elif workers > 1:
        # NumPy may have started threads, which a forked process would miss
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            yield pool
    else:
        yield Here()


@contextmanager
def _cluster(scheduler: str) -> Iterator[Executor]:
    if find_spec("distributed") is None:
        raise GameError(NEEDS_CLUSTER)
    try:
        client = import_module("distributed").Client(scheduler, timeout=PATIENCE)
    except (OSError, ValueError) as error:
        reason = " ".join(str(error).split())[:80]
        raise GameError(f"no Dask scheduler answers at {scheduler}: {reason}") from None
    try:
        yield client.get_executor(pure=False)
    finally:
        client.close()
