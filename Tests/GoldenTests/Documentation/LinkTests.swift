import Foundation
import Testing

/// Links in the documentation lead somewhere.
@Suite struct LinkTests {
    @Test(arguments: try Page.all)
    func leadSomewhere(page: Page) throws {
        for link in page.links where !link.contains("://") {
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let folder = URL(filePath: "\(Repository.root)/\(page.path)").deletingLastPathComponent()
            let target = parts[0].isEmpty ? page.path : Self.path(of: folder.appending(path: parts[0]))
            let isThere = FileManager.default.fileExists(atPath: "\(Repository.root)/\(target)")
            #expect(isThere, "\(page.path): \(link)")
            if isThere, parts.count == 2 {
                #expect(try Page(target).anchors.contains(parts[1]), "\(page.path): \(link)")
            }
        }
    }

    /// A page that no other leads to is not read.
    @Test func everyPageIsListed() throws {
        let readme = try Page("README.md")
        for page in try Page.all where page.path.hasPrefix("Sources/") {
            #expect(readme.links.contains(page.path), "\(page.path)")
        }
    }

    private static func path(of file: URL) -> String {
        String(file.standardized.path(percentEncoded: false).dropFirst(Repository.root.count + 1))
    }
}
