# Humans Wanted. `make play` needs nothing but Python 3.11 or later and PyPI; uv is used when it is there.
#
#   make play              the game's title;  make play ARGS="play --plain fintech" for any command
#   make test              the test suite;    make test ARGS="-k desk" to choose
#   make check             lint, format, types, layers
#   make validate          the experiments that the model must pass
#   make mutants           how many wrong equations the tests notice: 200 of them, some minutes
#   make sensitivity       which assumptions matter: draw docs/sensitivity.svg and its tables anew
#   make bench             measured start-up, memory, response and speed, beside their targets
#   make walks         whole games by mouse, without colour, resized … to an ending: some minutes
#   make screenshot        draw docs/screenshot.svg anew, from a real game
#   make records           write anew what tests hold against the rules: seals, schemas, golden games
#   make lock              write requirements/*.lock anew (needs uv)
#   make clean             remove everything that these targets made

.POSIX:
.PHONY: play test check validate mutants sensitivity bench walks screenshot records lock clean
ARGS =
BIN = .venv/bin

play: .venv/play.ready
	@$(BIN)/humans-wanted $(ARGS)

test: .venv/dev.ready
	$(BIN)/python -m pytest -n 2 $(ARGS)

check: .venv/dev.ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

validate: .venv/dev.ready
	$(BIN)/python -m game validate $(ARGS)

mutants: .venv/dev.ready
	$(BIN)/python -m tests.mutants $(ARGS)

sensitivity: .venv/dev.ready
	$(BIN)/python -m game.lab.sensitivity docs

bench: .venv/dev.ready
	$(BIN)/python -m benchmarks $(ARGS)

walks: .venv/dev.ready
	TEXTUAL_ANIMATIONS=none $(BIN)/python -m tests.walks $(ARGS)

screenshot: .venv/dev.ready
	$(BIN)/python -m benchmarks.screenshot docs/screenshot.svg

records: .venv/dev.ready
	$(BIN)/python -m game.scenario.seals
	$(BIN)/python -m tests.json_schemas
	$(BIN)/python -m tests.campaign.record
	$(BIN)/python -m game.lab.model_tables docs/model.md
	$(BIN)/python -m game.scenario.reference.tables docs/authoring.md
	$(BIN)/python -m game.lab.sensitivity docs

lock:
	sh requirements/lock.sh

clean:
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/play.ready: requirements/play.lock requirements/install.sh pyproject.toml game/version.py
	@sh requirements/install.sh play

.venv/dev.ready: requirements/dev.lock requirements/install.sh pyproject.toml game/version.py
	@sh requirements/install.sh dev
