import Foundation
public import SourceTree

/// The documents of a git repository as they were at a revision, in a folder of their own that is gone with this.
public final class Revision: Sendable {
    /// What the revision was called.
    public let name: String
    private let folder: String
    /// The top of the repository's work tree, and the working directory below it, with a slash at its end if there is one.
    private let root: String
    private let prefix: String

    /// - Parameter files: what to have beside all that looks like YAML or JSON, by paths from the working directory.
    /// - Throws: when there is no repository, no such revision in it, or no `git`.
    public init(_ name: String, files: [String] = []) throws(DiagnosticsError) {
        self.name = name
        do {
            let git = GitProgram()
            guard let top = try git.run(["rev-parse", "--show-toplevel"]) else { throw Failure.noGit }
            guard top.status == 0 else { throw Failure.noRevision }
            root = top.line
            prefix = try git.run(["rev-parse", "--show-prefix"])?.line ?? ""
            let commit = try git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
            guard let commit, commit.status == 0 else { throw Failure.noRevision }
            folder = FileManager.default.temporaryDirectory.appending(path: "generator-diff-\(UUID().uuidString)")
                .path(percentEncoded: false)
            try Self.extract(commit.line, from: root, keeping: Set(files.map { prefix + $0 }), to: folder)
        } catch let failure as Failure {
            throw DiagnosticsError(failure.diagnostic(name))
        } catch {
            let message = "cannot read '\(name)' of the git repository: \(error.localizedDescription)"
            throw DiagnosticsError(.error("git-failed", message, at: nil))
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    // MARK: - Paths

    /// Where the revision's version of a file is, or would be.
    ///
    /// - Parameter path: absolute, or from the working directory.
    func path(of path: String) -> String {
        let isInside = Path.isAbsolute(path) && path.hasPrefix(root + "/")
        let inside = isInside ? String(path.dropFirst(root.count + 1)) : prefix + path
        return Path.isAbsolute(path) && !isInside ? path : Path.normalized("\(folder)/files/\(inside)")
    }

    /// A text with the names of the revision's files as a person would call them: `HEAD:openapi/api.yaml`.
    func shown(_ text: String) -> String {
        let files = Path.normalized("\(folder)/files")
        return text.replacing("\(files)/\(prefix)", with: "\(name):").replacing("\(files)/", with: "\(name):/")
    }

    // MARK: - Git

    private enum Failure: Error {
        case noGit, noRevision
        case refused(String)

        func diagnostic(_ name: String) -> Diagnostic {
            switch self {
            case .noGit: .error("no-git", "there is no 'git' to read '\(name)' with", at: nil)
            case .noRevision:
                .error("no-version", "'\(name)' is neither a document nor a revision of a git repository", at: nil)
            case .refused(let reason): .error("git-failed", "cannot read '\(name)': \(reason)", at: nil)
            }
        }
    }

    /// Writes the documents of a commit, by an index that is not the repository's own.
    private static func extract(_ commit: String, from root: String, keeping: Set<String>, to folder: String) throws {
        try FileManager.default.createDirectory(atPath: "\(folder)/files", withIntermediateDirectories: true)
        let git = GitProgram(folder: root, environment: ["GIT_INDEX_FILE": "\(folder)/index"])
        try check(git.run(["read-tree", commit]))
        let listing = try check(git.run(["ls-files", "-z"]))
        let wanted = listing.output.split(separator: 0).filter { name in
            let path = String(decoding: name, as: UTF8.self)
            return keeping.contains(path) || [".yaml", ".yml", ".json"].contains { path.lowercased().hasSuffix($0) }
        }
        try Data(wanted.flatMap { $0 + [0] }).write(to: URL(filePath: "\(folder)/names"))
        let arguments = ["checkout-index", "--quiet", "-z", "--stdin", "--prefix=\(folder)/files/"]
        try check(git.run(arguments, input: "\(folder)/names"))
    }

    @discardableResult
    private static func check(_ run: GitProgram.Run?) throws -> GitProgram.Run {
        guard let run else { throw Failure.noGit }
        guard run.status == 0 else { throw Failure.refused(run.errors) }
        return run
    }
}
