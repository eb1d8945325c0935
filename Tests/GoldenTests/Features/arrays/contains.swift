// MARK: - Models/Numbers.swift

public typealias Numbers = [Int]
