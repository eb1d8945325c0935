#if Logging
public import Logging

nonisolated extension ClientLog {
    /// A log that writes to a logger of swift-log. The logger's own level counts, unless one is given here.
    public init(_ logger: Logger, level: Level? = nil, showsBodies: Bool = false) {
        let limit = level ?? Level(logger.logLevel)
        self.init(level: limit, showsBodies: showsBodies) { level, line in
            logger.log(level: level.swiftLog, "\(line)")
        }
    }
}

nonisolated extension ClientLog.Level {
    fileprivate init(_ level: Logger.Level) {
        self =
            switch level {
            case .trace, .debug: .debug
            case .info, .notice: .info
            case .warning: .warn
            case .error, .critical: .error
            }
    }

    fileprivate var swiftLog: Logger.Level {
        switch self {
        case .debug: .debug
        case .info: .info
        case .warn: .warning
        case .off, .error: .error
        }
    }
}
#endif
