// MARK: - Models/Codes.swift

public typealias Codes = [String: Int]
