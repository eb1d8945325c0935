// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNames

nonisolated extension StubOperation where Output == All {
    /// ``TypeNamesClient/ErrorOperations/getAll``: `GET /all`
    public static var errorGetAll: Self { Self(id: "getAll") }
}

nonisolated extension StubOperation where Output == [TaskPayload] {
    /// ``TypeNamesClient/TaskOperations/listTasks``: `GET /tasks`
    public static var taskListTasks: Self { Self(id: "listTasks") }
}
