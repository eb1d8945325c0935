// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "openapi-swift-generator",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .executable(name: "generator", targets: ["generator"]),
        .plugin(name: "GenerateClient", targets: ["GenerateClient"]),
        .plugin(name: "GenerateSDK", targets: ["GenerateSDK"]),
        .library(name: "ClientRuntime", targets: ["ClientRuntime"]),
        .library(name: "ClientRuntimeTesting", targets: ["ClientRuntimeTesting"]),
        // Documents as values, for the tests of generated SDKs.
        .library(name: "OpenAPI", targets: ["OpenAPI", "SourceTree"]),
    ],
    traits: [
        .trait(name: "AsyncHTTPClient", description: "A transport for servers that stands on AsyncHTTPClient."),
        .trait(name: "Logging", description: "Clients can write their log to a logger of swift-log."),
        .trait(name: "Tracing", description: "Clients can make spans with swift-distributed-tracing."),
        .trait(name: "XML", description: "Responses in XML can be read where that takes FoundationXML."),
        .trait(name: "WebhookSignatures", description: "Webhook signatures where there is no CryptoKit."),
    ],
    dependencies: [
        // The command line: options, help, completion scripts.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // The currency types of HTTP, shared by every transport an SDK may use.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        // Trait AsyncHTTPClient: what servers send HTTP with.
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
        // Trait Logging: the logger that servers share.
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        // Trait Tracing: the spans that servers share.
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.2.0"),
        // Trait WebhookSignatures: the cryptography that Apple's platforms have in CryptoKit.
        .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
        // Tests only: a real HTTP server on loopback for what a client sends and receives.
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        // Tests only: runs programs. Foundation's own way traps after some hundred of them on Linux.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: [
        // From bytes to nodes to the API that a document describes.
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "SourceTree", dependencies: ["CLibYAML"]),
        .target(name: "JSONPath", dependencies: ["SourceTree"]),
        .target(name: "OpenAPI", dependencies: ["SourceTree", "JSONPath"]),
        .target(name: "SchemaIR", dependencies: ["OpenAPI"]),

        // From the API to Swift.
        .target(name: "TemplateEngine"),
        .target(name: "SwiftBackend", dependencies: ["SchemaIR", "TemplateEngine"]),
        .target(name: "SDKDiff", dependencies: ["SourceTree", "SchemaIR", "SwiftBackend"]),
        .target(
            name: "GeneratorKit",
            dependencies: [
                "SourceTree", "OpenAPI", "SchemaIR", "SwiftBackend", "SDKDiff", "TemplateEngine", "EmbeddedFiles",
            ]
        ),
        .executableTarget(
            name: "generator",
            dependencies: [
                "GeneratorKit", "SDKDiff", "SwiftBackend",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // For packages that generate during their builds, and for those that commit what is generated.
        .plugin(name: "GenerateClient", capability: .buildTool, dependencies: ["generator"]),
        .plugin(
            name: "GenerateSDK",
            capability: .command(
                intent: .custom(verb: "generate-sdk", description: "Generates a Swift SDK from an OpenAPI document."),
                permissions: [.writeToPackageDirectory(reason: "It writes the generated SDK.")]
            ),
            dependencies: ["generator"]
        ),

        // What generated code stands on.
        .target(
            name: "ClientRuntime",
            dependencies: [
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(
                    name: "AsyncHTTPClient",
                    package: "async-http-client",
                    condition: .when(traits: ["AsyncHTTPClient"])
                ),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
                .product(name: "Tracing", package: "swift-distributed-tracing", condition: .when(traits: ["Tracing"])),
                .product(
                    name: "Crypto",
                    package: "swift-crypto",
                    condition: .when(platforms: [.linux, .android, .windows, .wasi], traits: ["WebhookSignatures"])
                ),
            ]
        ),
        // What tests of code that calls an API stand on.
        .target(name: "ClientRuntimeTesting", dependencies: ["ClientRuntime"]),

        // Templates and runtime inside the built binary, so that a copy of it works alone. The folder of the target is
        // that of the templates: only so does SwiftPM notice a template that was added or removed.
        .target(name: "EmbeddedFiles", path: "Templates", plugins: ["EmbedFiles"]),
        .plugin(name: "EmbedFiles", capability: .buildTool, dependencies: ["embed-files"]),
        .executableTarget(name: "embed-files"),

        // Tests. Those of the generated SDK are a package of their own, in Tests/MetronomeTests.
        .testTarget(name: "SourceTreeTests", dependencies: ["SourceTree"]),
        .testTarget(name: "JSONPathTests", dependencies: ["JSONPath", "SourceTree"], exclude: ["Cases"]),
        .testTarget(name: "OpenAPITests", dependencies: ["OpenAPI", "SourceTree"]),
        .testTarget(name: "SchemaIRTests", dependencies: ["SchemaIR", "OpenAPI", "SourceTree"]),
        .testTarget(name: "SwiftBackendTests", dependencies: ["SwiftBackend"]),
        .testTarget(
            name: "SDKDiffTests",
            dependencies: ["SDKDiff", "DiffProof", "GeneratorKit", "SourceTree", "SwiftBackend", "TestSupport"]
        ),
        .testTarget(name: "TemplateEngineTests", dependencies: ["TemplateEngine"]),
        .testTarget(
            name: "GeneratorKitTests",
            dependencies: [
                "GeneratorKit", "SourceTree", "SchemaIR", "SwiftBackend", "TemplateEngine", "EmbeddedFiles",
                "TestSupport",
            ]
        ),
        .testTarget(name: "CommandLineTests", dependencies: ["generator", "TestSupport"]),
        // `make plugin-test`.
        .testTarget(name: "PluginTests", dependencies: ["TestSupport"], exclude: ["Consumer"]),
        .testTarget(
            name: "GoldenTests",
            dependencies: ["GeneratorKit", "SourceTree", "generator", "ClientRuntime", "TestSupport"],
            exclude: ["Documents", "Expected", "Features", "FeatureProgram", "Wire"]
        ),
        .testTarget(
            name: "ClientRuntimeTests",
            dependencies: [
                "ClientRuntime",
                "ClientRuntimeTesting",
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
                .product(
                    name: "InMemoryTracing",
                    package: "swift-distributed-tracing",
                    condition: .when(traits: ["Tracing"])
                ),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .target(
            name: "TestSupport",
            dependencies: ["SourceTree", .product(name: "Subprocess", package: "swift-subprocess")],
            path: "Tests/TestSupport"
        ),
        // What `diff` says is held against the compiler: `make diff-proof`, and a sample in the tests.
        .target(
            name: "DiffProof",
            dependencies: ["GeneratorKit", "SDKDiff", "SwiftBackend", "SchemaIR", "SourceTree", "TestSupport"],
            path: "Tests/DiffProof"
        ),
        .executableTarget(
            name: "diff-proof",
            dependencies: ["DiffProof", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Tests/DiffProofCommand"
        ),
        // `make corpus`: generates and type-checks the SDKs of many documents.
        .executableTarget(
            name: "corpus",
            dependencies: ["TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            path: "Tests/Corpus",
            exclude: ["refused.tsv"]
        ),
    ]
)
