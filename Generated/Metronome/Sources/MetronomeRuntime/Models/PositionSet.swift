/// A set of positions in a layout, without an allocation for layouts of up to 64 properties.
nonisolated struct PositionSet {
    private var low: UInt64 = 0
    private var high: [Bool]

    init(count: Int) {
        high = count > 64 ? [Bool](repeating: false, count: count - 64) : []
    }

    mutating func insert(_ position: Int) {
        if position < 64 { low |= 1 << UInt64(position) } else { high[position - 64] = true }
    }

    func contains(_ position: Int) -> Bool {
        position < 64 ? low & 1 << UInt64(position) != 0 : high[position - 64]
    }
}
