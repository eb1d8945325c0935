// MARK: - Models/Grid.swift

public typealias Grid = [[Int]]
