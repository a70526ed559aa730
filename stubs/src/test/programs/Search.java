import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Readers, searchers and inputs of Lucene. */
class Search {
  static int documents(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }

  static int lost(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    return reader.numDocs(); //! own.leak
  }

  static int lostDirectory(Path path) throws IOException {
    Directory directory = FSDirectory.open(path);
    try (DirectoryReader reader = DirectoryReader.open(directory)) { //! own.leak
      return reader.numDocs();
    }
  }

  static Directory memory() {
    return new ByteBuffersDirectory();
  }

  static int searched(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      return searcher.getIndexReader().numDocs();
    } finally {
      manager.release(searcher);
    }
  }

  static int neverGivenBack(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire();
    return searcher.getIndexReader().numDocs(); //! own.leak
  }

  static int counted(IndexReader reader) throws IOException {
    reader.incRef();
    try {
      return reader.numDocs();
    } finally {
      reader.decRef();
    }
  }

  static int countedOnce(IndexReader reader) {
    reader.incRef();
    return reader.numDocs(); //! own.leak
  }

  static byte clones(Directory directory) throws IOException {
    try (IndexInput input = directory.openInput("a", IOContext.DEFAULT)) {
      IndexInput clone = input.clone();
      return clone.readByte();
    }
  }

  static void tokens(Analyzer analyzer) throws IOException {
    TokenStream tokens = analyzer.tokenStream("field", "text");
    tokens.reset(); //! own.leak
    tokens.end();
    tokens.close();
  }
}
