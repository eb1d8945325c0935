# `make` writes the SDK anew from openapi/, `make test` proves the whole project.

SWIFT ?= swift
# Such as `-Xswiftc -warnings-as-errors`, which is what CI tests with.
FLAGS ?=

.PHONY: generate test golden corpus fuzz bench-streams dependencies

generate: dependencies
	$(SWIFT) run generator

# The runtime's tests have deadlines in real time: beside those that generate whole SDKs, on few cores, they would wait for their
# turn until the deadline has passed.
test: dependencies
	$(SWIFT) build --build-tests --enable-all-traits $(FLAGS)
	$(SWIFT) test --skip-build --enable-all-traits $(FLAGS) --filter ClientRuntimeTests
	$(SWIFT) test --skip-build --enable-all-traits $(FLAGS) --skip ClientRuntimeTests
	$(SWIFT) test $(FLAGS) --package-path Tests/MetronomeTests --scratch-path .build-metronome

# Records the golden files anew; read the difference before it is committed.
golden: generate
	UPDATE_GOLDEN=1 $(SWIFT) test --enable-all-traits --filter GoldenDocumentTests

# Generates and type-checks the SDK of every document below SPECS.
corpus: dependencies
	$(SWIFT) build --configuration release --product generator
	$(SWIFT) build --configuration release --target ClientRuntime
	$(SWIFT) run --configuration release corpus --specs "$(SPECS)"

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
