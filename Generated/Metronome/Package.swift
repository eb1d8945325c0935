// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Metronome",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "Metronome", targets: ["Metronome"]),
    ],
    dependencies: [
        // Requests, responses and header fields in the types that Swift's HTTP libraries share.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    ],
    targets: [
        .target(name: "Metronome", dependencies: ["MetronomeRuntime"]),
        // What generated code stands on: JSON, calls, errors, transports.
        .target(name: "MetronomeRuntime", dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")]),
        .testTarget(name: "MetronomeTests", dependencies: ["Metronome"]),
    ],
    swiftLanguageModes: [.v6]
)
