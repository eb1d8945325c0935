// swift-tools-version: 6.1
import PackageDescription

// A package of its own: were `Generated/Metronome` a dependency of the generator's package, the generator could not be
// built, and so could not write it anew, while that folder is missing or broken.
let package = Package(
    name: "MetronomeTests",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(path: "../../Generated/Metronome"),
        // The document, as what the server checks requests against.
        .package(name: "openapi-swift-generator", path: "../.."),
        // A real HTTP server on loopback for what the client sends and receives.
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .testTarget(
            name: "MetronomeTests",
            dependencies: [
                .product(name: "Metronome", package: "Metronome"),
                .product(name: "MetronomeTesting", package: "Metronome"),
                .product(name: "OpenAPI", package: "openapi-swift-generator"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            path: ".",
            exclude: ["Package.swift"]
        )
    ]
)
