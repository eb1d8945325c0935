// MARK: - Models/Row.swift

public typealias Row = [String?]
