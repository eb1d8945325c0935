// MARK: - Models/Settings.swift

public typealias Settings = [String: String?]
