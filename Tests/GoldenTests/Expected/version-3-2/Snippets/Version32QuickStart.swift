// Generated from version-3-2.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run Version32QuickStart`.
import Foundation
import Version32

let version32 = Version32Client()
do {
    try await version32.novels.selectNovels()
} catch let error as Version32Error {
    print(error)
    exit(1)
}
