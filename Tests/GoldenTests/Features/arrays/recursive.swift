// MARK: - Models/Tree.swift

public typealias Tree = [JSONValue]
