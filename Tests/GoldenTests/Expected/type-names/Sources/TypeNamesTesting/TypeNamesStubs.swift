// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNames

extension StubOperation where Output == All {
    /// ``TypeNamesClient/ErrorOperations/getAll``: `GET /all`
    public static var errorGetAll: Self { Self(id: "getAll") }
}

extension StubOperation where Output == [TaskPayload] {
    /// ``TypeNamesClient/TaskOperations/listTasks``: `GET /tasks`
    public static var taskListTasks: Self { Self(id: "listTasks") }
}
