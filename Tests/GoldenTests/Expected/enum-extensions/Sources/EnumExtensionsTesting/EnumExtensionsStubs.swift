// Generated from enum-extensions.yaml. Changes are lost when it is generated again.

import EnumExtensions
