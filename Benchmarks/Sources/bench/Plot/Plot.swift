import Foundation

/// How far each figure is from its goal, on a logarithmic scale: to the right of the line is better than demanded.
struct Plot {
    private let figures: [Figure]
    private let scale: Scale

    init(figures: [Figure]) {
        self.figures = figures.filter { $0.margin.map { $0.isFinite && $0 > 0 } == true }
        scale = Scale(values: self.figures.flatMap { [$0.margin, $0.yardstickMargin].compactMap { $0 } })
    }

    private static let top = 64.0
    private static let lineHeight = 26.0

    private var height: Double { Self.top + Double(figures.count) * Self.lineHeight + 16 }

    var svg: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Scale.width)) \(Int(height))" font-family="system-ui, sans-serif" font-size="12">
        <style>
        .paper { fill: #fff } text { fill: #1f2328 } .faint { fill: #656d76 } .grid { stroke: #d0d7de }
        .goal { stroke: #1f2328; stroke-width: 1.5 } .reached { fill: #2da44e } .missed { fill: #cf222e } .other { fill: #8c959f }
        @media (prefers-color-scheme: dark) {
        .paper { fill: #0d1117 } text { fill: #e6edf3 } .faint { fill: #8d96a0 } .grid { stroke: #30363d } .goal { stroke: #e6edf3 }
        }
        </style>
        <rect class="paper" width="100%" height="100%"/>
        <text x="12" y="22" font-size="15" font-weight="600">Each figure against its goal</text>
        <text x="12" y="40" class="faint">Right of the line is better than demanded. Dots are what others take for the same.</text>
        \(scale.ticks.map(gridLine).joined(separator: "\n"))
        \(zip(figures, 0...).map(bar).joined(separator: "\n"))
        <line class="goal" x1="\(x(1))" x2="\(x(1))" y1="\(Int(Self.top))" y2="\(Int(height) - 12)"/>
        </svg>

        """
    }

    private func gridLine(at tick: Double) -> String {
        let label = tick == 1 ? "goal" : tick > 1 ? "\(Unit.number(tick)) ×" : "1/\(Unit.number(1 / tick))"
        return """
            <line class="grid" x1="\(x(tick))" x2="\(x(tick))" y1="\(Int(Self.top))" y2="\(Int(height) - 12)"/>
            <text class="faint" x="\(x(tick))" y="\(Int(Self.top) - 6)" text-anchor="middle">\(label)</text>
            """
    }

    private func bar(_ figure: Figure, at index: Int) -> String {
        let y = Self.top + Double(index) * Self.lineHeight + 6
        let margin = figure.margin ?? 1
        let (left, right) = (min(margin, 1), max(margin, 1))
        let width = scale.position(of: right) - scale.position(of: left)
        var parts = [
            "<text x=\"\(Int(Scale.left) - 12)\" y=\"\(Int(y) + 11)\" text-anchor=\"end\">\(Self.escaped(figure.what))</text>",
            "<rect class=\"\(margin >= 1 ? "reached" : "missed")\" x=\"\(x(left))\" y=\"\(Int(y))\" "
                + "width=\"\(Self.coordinate(max(width, 1)))\" height=\"14\"/>",
        ]
        if let other = figure.yardstickMargin {
            parts.append("<circle class=\"other\" cx=\"\(x(other))\" cy=\"\(Int(y) + 7)\" r=\"4\"/>")
        }
        let cells = figure.cells
        let label = [cells[1], cells[4]].filter { !$0.isEmpty }.joined(separator: ", ")
        parts.append("<text x=\"\(Int(Scale.right) + 12)\" y=\"\(Int(y) + 11)\">\(Self.escaped(label))</text>")
        return parts.joined(separator: "\n")
    }

    private func x(_ value: Double) -> String {
        Self.coordinate(scale.position(of: value))
    }

    private static func coordinate(_ value: Double) -> String {
        String(format: "%.1f", value)
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    }
}

extension Figure {
    /// How much better than demanded it is, as a factor.
    fileprivate var margin: Double? {
        guard let goal, let judged = judged(by: goal) else { return nil }
        return goal.bound.margin(of: judged)
    }

    /// The same of the yardstick, where it is another program that does the same.
    fileprivate var yardstickMargin: Double? {
        guard let goal, let yardstick, yardstick.value > 0 else { return nil }
        return switch goal {
        case .figure(let bound): yardstick.isRival ? bound.margin(of: yardstick.value) : nil
        case .ratio(.atLeast(let bound)): 1 / bound
        case .ratio(.atMost): nil
        }
    }
}
