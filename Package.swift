// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
]

let package = Package(
    name: "Gerance",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "Gerance", targets: ["Gerance"]),
        .library(name: "GeranceTestKit", targets: ["GeranceTestKit"]),
    ],
    targets: [
        .target(name: "Gerance", swiftSettings: settings),
        .target(name: "GeranceTestKit", dependencies: ["Gerance"], swiftSettings: settings),
        .executableTarget(
            name: "Playground", dependencies: ["Gerance", "GeranceTestKit"], path: "Examples/Playground",
            resources: [.copy("Sample")],
            swiftSettings: settings),
        .testTarget(
            name: "GeranceTests", dependencies: ["Gerance", "GeranceTestKit", "Playground"],
            exclude: ["JSON/Golden", "Documents/Golden", "Account/Golden", "Account/HandComputed"],
            swiftSettings: settings),
        .testTarget(name: "GeranceTestKitTests", dependencies: ["Gerance", "GeranceTestKit"], swiftSettings: settings),
    ]
)
