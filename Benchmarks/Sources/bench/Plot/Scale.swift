import Foundation

/// A logarithmic axis with a tick at each power of ten.
struct Scale {
    static let width = 1_080.0
    static let left = 470.0
    static let right = 900.0

    let ticks: [Double]
    private let exponents: ClosedRange<Double>

    /// - Parameter values: All greater than 0; the axis has room for them and for 1.
    init(values: [Double]) {
        let logarithms = values.map { log10($0) } + [0]
        let lowest = min((logarithms.min() ?? 0) - 0.05, -0.3)
        let highest = max((logarithms.max() ?? 0) + 0.05, 0.3)
        exponents = lowest...highest
        ticks = (Int(lowest.rounded(.up))...Int(highest.rounded(.down))).map { pow(10, Double($0)) }
    }

    func position(of value: Double) -> Double {
        let part = (log10(value) - exponents.lowerBound) / (exponents.upperBound - exponents.lowerBound)
        return Self.left + part * (Self.right - Self.left)
    }
}
