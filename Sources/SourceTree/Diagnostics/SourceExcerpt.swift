/// The part of a line around a location, fit to print above a caret.
struct SourceExcerpt {
    /// The line, or a window into it, without tabs and control characters.
    private(set) var text: String
    /// How many terminal cells precede the location in ``text``.
    private(set) var indent: Int

    /// The cells shown before and after a location in a long line.
    private static let cellsBefore = 60
    private static let cellsAfter = 40
    private static let ellipsis: Unicode.Scalar = "…"

    /// Nil when the location does not know its text, or is not in it.
    init?(at location: SourceLocation) {
        guard let file = location.file, let range = file.byteRange(ofLine: location.line) else { return nil }
        var offset = range.lowerBound
        for _ in 1..<max(location.column, 1) where offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, UTF8.isContinuation(file.bytes[offset]) { offset += 1 }
        }
        // No cell takes more than a few scalars, save for heaps of combining marks, which may well be cut.
        let reach = 600
        let before = file.bytes[max(range.lowerBound, offset - reach)..<offset].drop(while: UTF8.isContinuation)
        let after = file.bytes[offset..<min(range.upperBound, offset + reach)]

        var head = Cells(), tail = Cells()
        for scalar in String(decoding: before, as: UTF8.self).unicodeScalars { head.append(scalar) }
        tail.origin = head.width
        for scalar in String(decoding: after, as: UTF8.self).unicodeScalars { tail.append(scalar) }
        let cutsHead = before.startIndex > range.lowerBound || head.width > Self.cellsBefore
        let cutsTail = after.endIndex < range.upperBound || tail.width > Self.cellsAfter
        if cutsHead { head.keepLast(Self.cellsBefore) }
        if cutsTail { tail.keepFirst(Self.cellsAfter) }

        var scalars = String.UnicodeScalarView()
        if cutsHead { scalars.append(Self.ellipsis) }
        scalars.append(contentsOf: head.scalars.map(\.scalar))
        scalars.append(contentsOf: tail.scalars.map(\.scalar))
        if cutsTail { scalars.append(Self.ellipsis) }
        text = String(scalars)
        indent = head.width + (cutsHead ? 1 : 0)
    }
}

/// Scalars with the terminal cells each takes.
private struct Cells {
    private(set) var scalars: [(scalar: Unicode.Scalar, width: Int)] = []
    private(set) var width = 0
    /// The cells before these, so that tabs stop where they would.
    var origin = 0

    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar == "\t" {
            // Spaces, because a tab's width depends on where the terminal's stops are.
            repeat { add(" ", width: 1) } while (origin + width) % 4 != 0
        } else if scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format {
            add("\u{FFFD}", width: 1)
        } else {
            add(scalar, width: scalar.terminalCells)
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar, width cells: Int) {
        scalars.append((scalar, cells))
        width += cells
    }

    mutating func keepLast(_ limit: Int) {
        var first = 0
        while width > limit, first < scalars.count {
            width -= scalars[first].width
            first += 1
        }
        // A combining mark without its base would sit on the ellipsis.
        while first < scalars.count, scalars[first].width == 0 { first += 1 }
        scalars.removeFirst(first)
    }

    mutating func keepFirst(_ limit: Int) {
        while width > limit, let last = scalars.popLast() { width -= last.width }
    }
}

extension Unicode.Scalar {
    /// How many cells of a terminal the scalar takes: none for combining marks, two for wide East Asian characters and
    /// pictographs (Unicode Standard Annex 11, in blocks).
    var terminalCells: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return properties.isEmojiPresentation ? 2 : 1
        }
    }
}
