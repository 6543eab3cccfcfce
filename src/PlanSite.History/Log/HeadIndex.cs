using System.Collections.Concurrent;
using PlanSite.Content.Revisions;
using PlanSite.History.Git;

namespace PlanSite.History.Log;

/// <summary>
/// The heads of all versions of all documents, each read once. They are asked for while the log is still being read, and come in on a thread of their
/// own, so that git does both at the same time.
/// </summary>
internal sealed class HeadIndex : IDisposable
{
    // A version longer than this is cut for its head; the mark of secrecy stands at the top of a document.
    private const int Longest = 4 * 1024 * 1024;
    private const int Ahead = 100_000;

    private readonly Dictionary<ObjectId, DocumentHead?> _heads;
    private readonly HashSet<ObjectId> _asked;
    private readonly ObjectReader? _objects;
    private readonly BlockingCollection<ObjectId> _waiting = new(Ahead);
    private readonly Thread? _receiver;

    public HeadIndex(IGitRepository repository, IReadOnlyDictionary<ObjectId, DocumentHead?> known)
    {
        _heads = new Dictionary<ObjectId, DocumentHead?>(known);
        _asked = [.. known.Keys];
        _objects = repository.OpenObjects(manyAtOnce: true);
        if (_objects is null) return;
        _receiver = new Thread(Receive) { IsBackground = true, Name = "git cat-file" };
        _receiver.Start();
    }

    /// <summary>How many versions the store doesn't hold.</summary>
    public int Missing { get; private set; }

    /// <summary>All heads by version; complete after <see cref="Finish"/>.</summary>
    public IReadOnlyDictionary<ObjectId, DocumentHead?> Heads => _heads;

    public void Ask(ObjectId blob)
    {
        if (blob.IsNone || _objects is null || !_asked.Add(blob)) return;
        if (!_objects.IsHere(blob))
        {
            Missing++;
            return;
        }

        _waiting.Add(blob);
        _objects.Send(blob);
    }

    /// <summary>Waits until every answer is in.</summary>
    public void Finish()
    {
        _objects?.Finish();
        _waiting.CompleteAdding();
        _receiver?.Join();
    }

    public DocumentHead? Of(ObjectId blob) => _heads.GetValueOrDefault(blob);

    public void Dispose()
    {
        _objects?.Dispose();
        _waiting.Dispose();
    }

    private void Receive()
    {
        int gone = 0;
        byte[] buffer = new byte[16 * 1024];
        bool ended = false;
        foreach (ObjectId blob in _waiting.GetConsumingEnumerable())
        {
            try
            {
                if (ended || !_objects!.TryReceive(ref buffer, Longest, out ReadOnlySpan<byte> found)) gone++;
                else _heads[blob] = DocumentHeadReader.Read(found);
            }
            catch (IOException)
            {
                ended = true;
                gone++;
            }
        }

        Missing += gone;
    }
}
