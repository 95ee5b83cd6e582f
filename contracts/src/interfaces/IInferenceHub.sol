// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Assurance, Checkpoint, Destination, Inference, Request} from "../Types.sol";

/// @title Asking for inferences, paying for them and delivering their answers
interface IInferenceHub {
    /// What a direct request says; the hub adds origin, requester and nonce.
    struct RequestParams {
        bytes32 model;
        bytes32 engineId;
        bytes32 inputCommitment; // zero with an inline input: the hub computes it
        Assurance minAssurance;
        bytes32 policyId;
        Destination[] destinations;
        address feeToken;
        uint128 operatorFee;
        uint128 relayFee;
        uint64 deadline;
    }

    /// One request of a batch.
    struct Ask {
        RequestParams params;
        bytes32 inputSalt;
        bytes input;
        string pointer;
    }

    /// A recurring request: the template's deadline is a period after each tick.
    struct Recurring {
        address requester;
        uint64 interval; // seconds between ticks, at least
        uint64 ticks; // how many in all
        uint64 number; // distinguishes the requester's recurring requests
        RequestParams template;
    }

    /// What several items of a batch share. Items refer to it by its place.
    struct Template {
        uint64 originChainId;
        address hub;
        bytes32 model;
        bytes32 engineId;
        bytes32 lineageRoot;
        bytes32 policyId;
        address feeToken;
        uint128 operatorFee;
        uint128 relayFee;
        Assurance minAssurance;
        Assurance assurance;
    }

    /// What becomes of a request on this chain.
    enum State {
        None, // unknown here
        Requested, // escrowed here, not answered
        Delivered, // answered; the callback, if any, succeeded
        CallbackFailed, // answered; the callback is to be retried
        Refunded
    }

    event Requested(
        bytes32 indexed requestId,
        address indexed requester,
        bytes32 indexed model,
        Request request,
        bytes32 inputSalt,
        bytes input,
        string pointer
    );
    event Fulfilled(
        bytes32 indexed requestId,
        address indexed relayer,
        uint8 outcome,
        bytes32 outputCommitment,
        bytes32 certificateHash,
        bytes32 bodyHash
    );
    event CallbackExecuted(bytes32 indexed requestId, bool success);
    event CallbackWithheld(bytes32 indexed requestId, bytes32 policyId);
    event AssuranceChanged(bytes32 indexed requestId, bool reversed, bytes32 bodyHash, bytes32 certificateHash);
    event ItemSkipped(bytes32 indexed requestId, uint8 reason);
    event Refunded(bytes32 indexed requestId, address indexed payer, address token, uint256 amount);
    event Deposited(address indexed account, address indexed token, uint256 amount);
    event Withdrawn(address indexed account, address indexed token, address to, uint256 amount);
    event RecurringCreated(bytes32 indexed recurringId, address indexed requester, Recurring recurring);
    event Ticked(bytes32 indexed recurringId, uint64 tick, bytes32 requestId);
    event RecurringCancelled(bytes32 indexed recurringId);

    error BadRequest(string why);
    error WrongPayment(uint256 expected, uint256 got);
    error TokenNotAccepted(address token);
    error DuplicateRequest(bytes32 requestId);
    error BadSignature();
    error BodyMismatch(string field);
    error Expired(uint64 time);
    error NotRefundableYet(uint64 time);
    error WrongState(bytes32 requestId, State state);
    error NotEnoughGas(uint256 needed);
    error NotDue(uint64 time);
    error Outstanding(bytes32 requestId);
    error InsufficientDeposit(uint256 has, uint256 needs);
    error Paused(uint64 until);
    error CallbackReverted(address receiver);

    /// @notice Asks for an inference. The input is inline (input, with its salt), or elsewhere (pointer, with its commitment).
    function request(RequestParams calldata params, bytes32 inputSalt, bytes calldata input, string calldata pointer)
        external
        payable
        returns (bytes32 requestId);

    /// @notice Asks for several inferences at once; msg.value is the sum of the native fees.
    function requestBatch(Ask[] calldata asks) external payable returns (bytes32[] memory requestIds);

    /// @notice Submits a request that its requester signed (EIP-712, or ERC-1271 for contracts); the sender pays.
    function requestFor(
        Request calldata r,
        bytes32 inputSalt,
        bytes calldata input,
        string calldata pointer,
        bytes calldata signature
    ) external payable returns (bytes32 requestId);

    /// @notice Starts a recurring request, paid tick by tick from the requester's deposit.
    function createRecurring(Recurring calldata r) external returns (bytes32 recurringId);

    /// @notice Makes a recurring request's next request, when it is due. Anyone may call.
    function tick(Recurring calldata r, bytes32 inputSalt, bytes calldata input, string calldata pointer)
        external
        returns (bytes32 requestId);

    /// @notice Ends a recurring request. Only its requester may call.
    function cancelRecurring(Recurring calldata r) external;

    /// @notice Brings an answer with its certificate. On the origin chain it settles the fees; on a destination it is delivered.
    /// A request that was made by signature alone, without fees, need not be known to its origin. A duplicate returns false and
    /// changes nothing.
    function fulfil(
        Request calldata r,
        Inference calldata body,
        bytes32 outputSalt,
        bytes calldata output,
        bytes calldata certificate
    ) external returns (bool fresh);

    /// @notice Brings one chunk of a ledger block's answers under the block's certificate. What is settled, expired or unknown is
    /// skipped.
    /// @param checkpoint the block's header
    /// @param certificate its certificate
    /// @param chunkIndex the chunk's place in the block
    /// @param chunkProof from the chunk to the header's deliveryRoot
    /// @param templates what items share
    /// @param items all items of the chunk, in order, packed as Items.sol says
    function deliver(
        Checkpoint calldata checkpoint,
        bytes calldata certificate,
        uint32 chunkIndex,
        bytes32[] calldata chunkProof,
        Template[] calldata templates,
        bytes calldata items
    ) external returns (uint256 delivered);

    /// @notice Tries a failed or withheld callback again. The answer and its certificate's hash are as Fulfilled told them.
    function retryCallback(
        Request calldata r,
        Inference calldata body,
        bytes32 certificateHash,
        bytes32 outputSalt,
        bytes calldata output
    ) external returns (bool success);

    /// @notice Tells the receiver that a delivered answer was confirmed with more assurance, or reversed, by a certificate of a
    /// stronger mode or a later round.
    /// @param previous the answer as it stands, with its certificate's hash
    function changeAssurance(
        Request calldata r,
        Inference calldata previous,
        bytes32 previousCertificateHash,
        Inference calldata body,
        bytes32 outputSalt,
        bytes calldata output,
        bytes calldata certificate
    ) external;

    /// @notice Credits the payer of a request that was not answered in time. Anyone may call.
    function refund(Request calldata r) external;

    /// @notice Adds to an account's deposit, from which recurring requests and deliveries to it are paid.
    function deposit(address account, address token, uint256 amount) external payable;

    /// @notice Takes out what one is owed: deposits, refunds, relay fees.
    function withdraw(address token, uint256 amount, address to) external;

    /// @notice What an account may withdraw.
    function balanceOf(address account, address token) external view returns (uint256);

    /// @notice The nonce of an account's next direct request.
    function nonceOf(address account) external view returns (uint64);

    /// @notice Whether a request's answer has been delivered here (its callback may still have failed).
    function isDelivered(bytes32 requestId) external view returns (bool);

    /// @notice What has become of a request here.
    function status(bytes32 requestId) external view returns (State);

    /// @notice The fees that operators ask for at present; a request below may be left unanswered.
    function quote(address feeToken, uint256 inputBytes, Destination[] calldata destinations)
        external
        view
        returns (uint128 operatorFee, uint128 relayFee);

    /// @notice How long after a request's deadline an answer is still accepted; refunds start afterwards.
    function grace() external view returns (uint64);
}
