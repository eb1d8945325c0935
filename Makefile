# `make` writes the SDK anew from openapi/, `make test` proves the whole project.

SWIFT ?= swift
# Such as `-Xswiftc -warnings-as-errors`, which is what CI tests with.
FLAGS ?=

.PHONY: generate test plugin-test kill-test golden tutorial interop interop-reading corpus diff-proof examples examples-environment fuzz bench bench-check bench-streams dependencies

generate: dependencies
	$(SWIFT) run generator

# The runtime's tests have deadlines in real time: beside those that generate whole SDKs, on few cores, they would wait for their
# turn until the deadline has passed.
test: dependencies
	$(SWIFT) build --build-tests --enable-all-traits $(FLAGS)
	$(SWIFT) test --skip-build --enable-all-traits $(FLAGS) --filter ClientRuntimeTests
	$(SWIFT) test --skip-build --enable-all-traits $(FLAGS) --skip ClientRuntimeTests
	$(SWIFT) test $(FLAGS) --package-path Tests/MetronomeTests --scratch-path .build-metronome

# Uses the plugins from a package outside of this one, in `.build-plugins`. CI leaves it out: the generator is built once more
# for it, debug, which takes more than its four minutes. What the plugins call, and that its files compile, is in `make test`.
plugin-test: dependencies
	PLUGIN_TESTS=1 $(SWIFT) test $(FLAGS) --filter PluginTests

# Records the golden files anew; read the difference before it is committed.
golden: generate
	UPDATE_GOLDEN=1 $(SWIFT) test --enable-all-traits --filter 'GoldenDocumentTests|DiagnosticsPageTests'

# Follows the tutorial to the letter: all that it has in a shell's language is run. `make test` does so with the generator that
# it has built.
TUTORIAL = Sources/generator/Documentation.docc/Tutorial.md

tutorial: dependencies
	sed -n '/^```sh$$/,/^```$$/{/^```/d;p;}' $(TUTORIAL) | bash -euo pipefail

# What generated clients send, read by implementations in Python that have nothing in common with this one: Werkzeug, and
# openapi-core. `make test` holds the same bytes against the specification's own examples; this needs Python 3.10 and pip.
interop: dependencies .build-interop/ready
	rm -f .build-interop/requests.jsonl
	WIRE_REQUESTS="$(CURDIR)/.build-interop/requests.jsonl" $(SWIFT) test --enable-all-traits $(FLAGS) --filter WireTests
	$(MAKE) interop-reading

# The second half of it, where the tests have written what they sent already.
interop-reading: .build-interop/ready
	PYTHONDONTWRITEBYTECODE=1 .build-interop/python/bin/python Tests/Interoperability/read_requests.py \
		Tests/GoldenTests/Documents .build-interop/requests.jsonl

.build-interop/ready: Tests/Interoperability/requirements.txt
	python3 -m venv .build-interop/python
	.build-interop/python/bin/pip install --quiet --requirement $<
	touch $@

# Generates and type-checks the SDK of every document below SPECS.
corpus: dependencies
	$(SWIFT) build --configuration release --product generator
	$(SWIFT) build --configuration release --target ClientRuntime
	$(SWIFT) run --configuration release corpus --specs "$(SPECS)"

# Changes the documents in SPECS, or CHANGED, in some hundred ways, and holds what `generator diff` says to break Swift against
# the compiler. `make test` does so with small documents.
CHANGED ?= $(wildcard $(addprefix $(SPECS)/real/, burgershop-3.1.yaml codat-banking-3.1.json ent.json oai-3.0-uspto.yaml \
	oai-3.1-tictactoe.yaml petstore-sog.yaml rentcast-3.1.json sendgrid_tsg_mail_v3.json supabase-auth.yaml \
	swagger-petstore-3.0.yaml tinkoff.json xero-identity.yaml xero_bankfeeds.yaml xero_files.yaml))
CHANGES ?= 30

diff-proof: dependencies
	$(SWIFT) build $(FLAGS) --product diff-proof
	$(SWIFT) build $(FLAGS) --target ClientRuntime
	"$$($(SWIFT) build $(FLAGS) --show-bin-path)/diff-proof" $(CHANGED) --changes $(CHANGES) --scratch .build-diff-proof

# Holds the examples of the documents in SPECS, or of DOCUMENTS, against their SDKs. Which of them are valid is for the
# `jsonschema` package of PyPI to say.
DOCUMENTS ?= $(filter-out %.tsv, $(wildcard $(SPECS)/real/*.*))
EXAMPLES ?= .build-examples

examples: dependencies examples-environment
	$(SWIFT) build $(FLAGS) --product generator
	$(SWIFT) build $(FLAGS) --target HTTPTypes
	$(EXAMPLES)/venv/bin/python Tests/Examples/check.py $(DOCUMENTS) \
		--products "$$($(SWIFT) build --show-bin-path)" --scratch $(EXAMPLES)/programs

examples-environment:
	test -x $(EXAMPLES)/venv/bin/python || python3 -m venv $(EXAMPLES)/venv
	$(EXAMPLES)/venv/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Examples/requirements.txt

# Measures what generating, compiling and running SDKs takes, with the documents in SPECS: a table, and Benchmarks/RESULTS.md.
# ROWS chooses some of its rows, such as `ROWS=decode,encode`.
ROWS ?=
BENCH = $(SWIFT) build --configuration release --package-path Benchmarks
BENCH_SDK = Benchmarks/Documents/customers.yaml --output Benchmarks/.build-sdk/Customers --module Customers

bench: dependencies
	$(SWIFT) build --configuration release --product generator
	.build/release/generator generate $(BENCH_SDK)
	$(BENCH)
	"$$($(BENCH) --show-bin-path)/bench" --specs "$(SPECS)" --rows "$(ROWS)" --record

# Fails where decoding, encoding or a call has become much worse than it was, by the yardsticks that run beside them.
bench-check: dependencies
	$(SWIFT) build $(FLAGS) --product generator
	"$$($(SWIFT) build $(FLAGS) --show-bin-path)/generator" generate $(BENCH_SDK)
	$(BENCH)
	"$$($(BENCH) --show-bin-path)/bench" --rows decode,encode,memory,call --runs 3 --check

# What streams of 1 GB, and 10,000 calls, take of memory over each transport.
bench-streams: dependencies
	BENCH_STREAMS=1 $(SWIFT) test --enable-all-traits $(FLAGS) --filter StreamMemory

# libyaml, which reads YAML, is all that does not come with Swift or from its packages.
dependencies:
	@if pkg-config --exists yaml-0.1 2>/dev/null; then \
		exit 0; \
	elif command -v brew >/dev/null; then \
		brew install libyaml pkgconf; \
	elif command -v apt-get >/dev/null; then \
		root=; [ "$$(id -u)" -eq 0 ] || root=sudo; \
		$$root apt-get update && $$root apt-get install --yes libyaml-dev pkg-config; \
	else \
		echo "Please install libyaml with its headers, and pkg-config." >&2; exit 1; \
	fi

# Compares the JSON reader with Foundation's over a million texts of any kind; `make test` has some thousands of them.
fuzz: dependencies
	JSON_FUZZ_TEXTS=1000000 $(SWIFT) test $(FLAGS) --filter JSONDifferential

# Kills the generator 200 times at random moments, and looks at what it leaves; `make test` does so some times.
kill-test: dependencies
	KILL_TEST_RUNS=200 $(SWIFT) test $(FLAGS) --filter KillTests
