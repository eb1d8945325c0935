// Foundation knows the standard error of every platform.
import Foundation

nonisolated extension ClientLog {
    static func writeToStandardError(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
}
