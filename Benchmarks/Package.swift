// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds the generator builds this. `make bench` writes the package it measures
// before it builds it.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        // The command line: options and help.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // The models and the client that are measured, generated from Documents/customers.yaml.
        .package(path: ".build-sdk/Customers"),
    ],
    targets: [
        // Runs the rows, and writes the table and the plot. It measures other processes only, so it stays small itself: a
        // process begins with the peak memory of the one that started it.
        .executableTarget(
            name: "bench",
            dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")]
        ),

        // What is measured within a process, each in one of its own.
        .executableTarget(name: "measure-models", dependencies: [.product(name: "Customers", package: "Customers")]),
        .executableTarget(
            name: "measure-calls",
            dependencies: [.product(name: "Customers", package: "Customers"), "CAllocations"]
        ),
        .target(name: "CAllocations"),

        // The least that reading YAML can take.
        .executableTarget(name: "drain-yaml", dependencies: ["CLibYAML"]),
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),

        // Makes a document of several copies of another one.
        .executableTarget(name: "copy-document", dependencies: [.product(name: "Customers", package: "Customers")]),
    ],
    swiftLanguageModes: [.v6]
)
