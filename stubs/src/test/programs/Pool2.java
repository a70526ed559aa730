import org.apache.commons.pool2.KeyedObjectPool;
import org.apache.commons.pool2.ObjectPool;

/** What is borrowed goes back to its pool, whatever class it is of. */
class Pool2 {
  static int length(ObjectPool<StringBuilder> pool) throws Exception {
    StringBuilder text = pool.borrowObject();
    try {
      return text.length();
    } finally {
      pool.returnObject(text);
    }
  }

  static int lost(ObjectPool<StringBuilder> pool) throws Exception {
    StringBuilder text = pool.borrowObject();
    return text.length(); //! own.leak
  }

  static void lostWhenThrown(ObjectPool<StringBuilder> pool) throws Exception {
    StringBuilder text = pool.borrowObject();
    work(text.length()); //! own.leak
    pool.returnObject(text);
  }

  static void usedTooLate(KeyedObjectPool<String, StringBuilder> pool) throws Exception {
    StringBuilder text = pool.borrowObject("a");
    pool.returnObject("a", text);
    text.append("b"); //! use.after.release
  }

  static void work(int length) throws Exception {}
}
