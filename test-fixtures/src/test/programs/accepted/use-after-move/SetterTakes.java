import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.debug.Ownership;
import dev.freehold.memory.OwnMap;
import shared.Res;

/** A container that takes its values over, and gives them away again. */
class SetterTakes {
  static void set(@Mut OwnMap<String, Res> mutMap) {
    Res ownValue = Res.open();
    Res ownBefore = mutMap.put("key", ownValue);
    ownValue = null;
    Ownership.assertTransferred(ownValue);
    if (ownBefore != null) {
      ownBefore.close();
    }
  }

  static void get(@Ref OwnMap<String, Res> refMap) {
    Res refValue = refMap.get("key");
    if (refValue != null) {
      refValue.get();
    }
  }

  static void take(@Mut OwnMap<String, Res> mutMap) {
    Res ownValue = mutMap.remove("key");
    if (ownValue != null) {
      ownValue.close();
    }
  }

  /** A factory configures what it makes, and gives it to its caller. */
  static @Own OwnMap<String, Res> createSomething() {
    OwnMap<String, Res> ownResult = OwnMap.create();
    set(ownResult);
    return ownResult;
  }

  /** A copy is an object of its own. */
  static void copy(@Ref Res refRes) {
    Res ownCopy = new Res();
    ownCopy.set(refRes.get());
    ownCopy.close();
  }
}
