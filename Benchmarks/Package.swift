// swift-tools-version: 6.3

import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Gerance", path: "..")],
    targets: [
        .executableTarget(
            name: "Benchmark",
            dependencies: [
                .product(name: "Gerance", package: "Gerance"),
                .product(name: "GeranceTestKit", package: "Gerance"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "Evaluate",
            dependencies: [.product(name: "Gerance", package: "Gerance")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
