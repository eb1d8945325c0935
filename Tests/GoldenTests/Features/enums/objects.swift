// MARK: - Models/Pair.swift

public typealias Pair = [Int]

// MARK: - Models/Preset.swift

public typealias Preset = [String: JSONValue]
