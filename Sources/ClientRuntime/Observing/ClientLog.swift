/// What a client writes down about its calls, and where.
///
/// | level | what |
/// |---|---|
/// | `error` | calls that were given up after retries |
/// | `warn` | retries, the default |
/// | `info` | a line for each attempt |
/// | `debug` | header fields too |
///
/// Nothing secret is written, and contents only where ``showsBodies`` asks for them.
public nonisolated struct ClientLog: Sendable {
    /// How much is written.
    public enum Level: Int, Sendable, Comparable {
        case off, error, warn, info, debug

        public static func < (lhs: Level, rhs: Level) -> Bool {
            lhs.rawValue < rhs.rawValue
        }

        /// A level by its name in any case, with `warning` for `warn`.
        init?(name: String) {
            switch name.lowercased() {
            case "off", "none": self = .off
            case "error": self = .error
            case "warn", "warning": self = .warn
            case "info": self = .info
            case "debug", "trace": self = .debug
            default: return nil
            }
        }
    }

    /// How much is written. `nil` leaves it to the environment, as `ACME_LOG=debug`, and then to `warn`.
    public var level: Level?

    /// Whether `debug` shows contents of requests and responses, which may be private: their first 4,096 bytes.
    public var showsBodies: Bool

    /// Gets each line, with its level.
    public var write: @Sendable (Level, String) -> Void

    /// A log that writes lines by a closure.
    public init(level: Level? = nil, showsBodies: Bool = false, write: @escaping @Sendable (Level, String) -> Void) {
        self.level = level
        self.showsBodies = showsBodies
        self.write = write
    }

    /// A log that writes lines to the standard error of the process.
    public static func standardError(level: Level? = nil, showsBodies: Bool = false) -> ClientLog {
        ClientLog(level: level, showsBodies: showsBodies) { writeToStandardError("[\($0)] \($1)\n") }
    }
}
