// MARK: - Models/When.swift

public typealias When = String
