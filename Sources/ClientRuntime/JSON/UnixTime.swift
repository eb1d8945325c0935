#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A moment that JSON has as the number of seconds since 1970-01-01T00:00:00Z (POSIX, "Seconds Since the Epoch"), as
/// `type: integer` with `format: unix-time` says.
public nonisolated struct UnixTime: Hashable, Sendable {
    /// The seconds, which may have a fraction.
    public var seconds: Double

    /// - Parameter seconds: Since 1970-01-01T00:00:00Z.
    public init(seconds: Double) {
        self.seconds = seconds
    }

    /// Makes the time of a date, in whole seconds, which is what most servers take.
    public init(_ date: Date) {
        seconds = date.timeIntervalSince1970.rounded(.down)
    }

    /// The moment.
    public var date: Date { Date(timeIntervalSince1970: seconds) }
}

nonisolated extension UnixTime: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(seconds: Double(value)) }

    public static func < (lhs: UnixTime, rhs: UnixTime) -> Bool { lhs.seconds < rhs.seconds }

    /// The moment in UTC.
    public var description: String { "\(date)" }
}

nonisolated extension UnixTime: JSONCodable {
    public init(json: JSONElement) throws { self.init(seconds: try json.double()) }

    /// Writes a number, without a fraction where it has none.
    public func write(to writer: inout JSONWriter) { writer.writeDouble(seconds) }

    public static var _empty: UnixTime { UnixTime(seconds: 0) }

    public var _slot: Fields.Slot { Fields.Slot(.double(seconds)) }

    public init?(_slot: Fields.Slot) {
        guard case .double(let seconds) = _slot.content else { return nil }
        self.init(seconds: seconds)
    }

    public static func _match(_ json: JSONElement, depth: Int) -> Int? {
        json.kind == .number ? MatchScore.kind : nil
    }
}
