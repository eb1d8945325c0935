// MARK: - Models/Days.swift

public typealias Days = [CalendarDate]
