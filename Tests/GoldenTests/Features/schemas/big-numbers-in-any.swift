// MARK: - Models/Anything.swift

public typealias Anything = JSONValue
