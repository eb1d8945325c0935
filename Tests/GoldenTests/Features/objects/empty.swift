// MARK: - Models/Options.swift

public typealias Options = [String: JSONValue]
