// swift-tools-version: 6.1
import PackageDescription

// A package such as users have. The tests copy it to a folder of `.build-plugins`, from where the path is right.
let package = Package(
    name: "Consumer",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "openapi-swift-generator", path: "../..")
    ],
    targets: [
        .target(
            name: "Pets",
            dependencies: [.product(name: "ClientRuntime", package: "openapi-swift-generator")],
            plugins: [.plugin(name: "GenerateClient", package: "openapi-swift-generator")]
        ),
        .executableTarget(
            name: "call",
            dependencies: [
                "Pets",
                .product(name: "ClientRuntimeTesting", package: "openapi-swift-generator"),
            ]
        ),
    ]
)
