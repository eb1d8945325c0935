import Foundation

/// What is said on the way, beside the table.
enum Progress {
    static func say(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}

extension String {
    func write(to path: String) throws {
        try write(toFile: path, atomically: true, encoding: .utf8)
    }
}
