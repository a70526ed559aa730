import dev.freehold.memory.OwnMap;
import shared.Res;

class RegistryOfResources {
  static boolean knows(OwnMap<String, Res> all, String name) {
    return all.get(name) != null;
  }
}
