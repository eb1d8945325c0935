// MARK: - Models/Names.swift

public typealias Names = [String]
