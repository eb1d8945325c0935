// MARK: - Models/Mixed.swift

public typealias Mixed = [String: JSONValue]
