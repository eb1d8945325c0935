import Foundation

/// What a figure counts.
enum Unit: String, Codable, Sendable {
    case seconds
    case megabytes
    case kilobytes
    case megabytesPerSecond
    case microseconds
    case times
    case count

    func text(_ value: Double) -> String {
        let number = Self.number(value)
        switch self {
        case .seconds: return number + " s"
        case .megabytes: return number + " MB"
        case .kilobytes: return number + " KB"
        case .megabytesPerSecond: return number + " MB/s"
        case .microseconds: return number + " µs"
        case .times: return number + " ×"
        case .count: return number
        }
    }

    /// With as many digits as say something.
    static func number(_ value: Double) -> String {
        if value == value.rounded() { return String(format: "%.0f", value) }
        return String(format: abs(value) < 10 ? "%.2f" : abs(value) < 100 ? "%.1f" : "%.0f", value)
    }
}

extension Figure {
    /// The cells of a table, as they are under ``titles``.
    var cells: [String] {
        guard let value, let unit else { return [what, note ?? "", "", "", ""] }
        return [
            what,
            unit.text(value),
            goal.map { text(of: $0, unit) } ?? "",
            yardstick.map { "\($0.name) \(unit.text($0.value))" } ?? "",
            ratio.map(Self.text(ofRatio:)) ?? "",
        ]
    }

    static let titles = ["what", "figure", "goal", "yardstick", "ratio"]

    private func text(of goal: Goal, _ unit: Unit) -> String {
        let mark = isReached == true ? "reached" : "missed"
        return switch goal {
        case .figure(.atMost(let bound)): "≤ \(unit.text(bound)), \(mark)"
        case .figure(.atLeast(let bound)): "≥ \(unit.text(bound)), \(mark)"
        case .ratio(.atMost(let bound)): "ratio ≤ \(Self.text(ofRatio: bound)), \(mark)"
        case .ratio(.atLeast(let bound)): "ratio ≥ \(Self.text(ofRatio: bound)), \(mark)"
        }
    }

    /// Below one half as a fraction of one: what takes a fifteenth says so.
    static func text(ofRatio ratio: Double) -> String {
        ratio <= 0.5 && ratio > 0 ? "1/\(Unit.number(1 / ratio))" : "\(Unit.number(ratio)) ×"
    }
}
