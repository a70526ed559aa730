import dev.freehold.memory.OwnMap;
import shared.Res;

class RegistryOfResources {
  static final OwnMap<String, Res> ALL = OwnMap.create(); //! field.static

  static boolean knows(String name) {
    return !name.isEmpty();
  }
}
