// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Metronome",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "Metronome", targets: ["Metronome"]),
        // For the tests of code that calls the API.
        .library(name: "MetronomeTesting", targets: ["MetronomeTesting"]),
    ],
    traits: [
        .trait(name: "AsyncHTTPClient", description: "A transport for servers that stands on AsyncHTTPClient."),
        .trait(name: "Logging", description: "Clients can write their log to a logger of swift-log."),
        .trait(name: "Tracing", description: "Clients can make spans with swift-distributed-tracing."),
        .trait(name: "WebhookSignatures", description: "Webhook signatures where there is no CryptoKit."),
        .trait(name: "XML", description: "Responses in XML can be read where that takes FoundationXML."),
    ],
    dependencies: [
        // Requests, responses and header fields in the types that Swift's HTTP libraries share.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
        // Trait AsyncHTTPClient: what servers send HTTP with.
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
        // Trait Logging: the logger that servers share.
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        // Trait Tracing: the spans that servers share.
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.2.0"),
        // Trait WebhookSignatures: the cryptography that Apple's platforms have in CryptoKit.
        .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
    ],
    targets: [
        .target(name: "Metronome", dependencies: ["MetronomeRuntime"]),
        // What generated code stands on: JSON, calls, errors, transports.
        .target(
            name: "MetronomeRuntime",
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
        .target(name: "MetronomeTesting", dependencies: ["Metronome"]),
        .testTarget(name: "MetronomeTests", dependencies: ["Metronome", "MetronomeTesting"]),
    ],
    swiftLanguageModes: [.v6]
)
