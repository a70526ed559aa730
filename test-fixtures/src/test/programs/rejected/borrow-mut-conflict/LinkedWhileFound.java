import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.memory.IntrusiveList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Links;

@FixedPool(capacity = 8, init = Init.ZERO)
interface LinkedWhileFound {
  int id();

  void id(int value);

  Links byAge();

  static int run(
      @Mut LinkedWhileFoundPool pool,
      IntrusiveList<LinkedWhileFound> list,
      @HandleOf(LinkedWhileFound.class) long handle) {
    LinkedWhileFound found = pool.at(handle);
    list.remove(pool, handle); //! borrow.mut.conflict
    return found.id();
  }

  static void visit(@Mut LinkedWhileFoundPool pool, IntrusiveList<LinkedWhileFound> list) {
    list.forEach(pool, each -> list.removeFirst(pool)); //! borrow.mut.conflict
  }
}
