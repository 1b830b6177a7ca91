// swift-tools-version: 6.3

import PackageDescription

let package = Package(
    name: "LinkageTest",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Gerance", path: "../..")],
    targets: [
        .executableTarget(
            name: "LinkageTest",
            dependencies: [.product(name: "Gerance", package: "Gerance")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
